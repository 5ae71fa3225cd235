/** A topic's stops, in order: its steps (dealt into leaves where the glass is small), two questions, what to ask, what else. */
export type TopicStop =
  | { readonly at: 'step'; readonly step: number; readonly leaf: number }
  | { readonly at: 'check'; readonly check: number; readonly answer: string | null }
  | { readonly at: 'questions'; readonly page: number }
  | { readonly at: 'related'; readonly page: number }
  | { readonly at: 'sources' };
