/**
 * A topic's stops, in order: its opening page, its steps (dealt into leaves where the glass is small), two questions, what to ask, what
 * else there is. From a step or from the end one may look aside, at what stands behind it or at the topic's warning signs.
 */
export type TopicStop =
  | { readonly at: 'opening' }
  | { readonly at: 'step'; readonly step: number; readonly leaf: number }
  /** More about a step, who wrote and checked it, and where it comes from; null at the end of the walk. */
  | { readonly at: 'about'; readonly step: number | null; readonly leaf: number }
  | { readonly at: 'check'; readonly check: number; readonly answer: string | null }
  | { readonly at: 'questions'; readonly page: number }
  | { readonly at: 'related'; readonly page: number }
  | { readonly at: 'dangerSigns'; readonly list: number };
