/** Who wants to know. One that throws doesn't keep the news from the others. */
export type Listeners<T> = { readonly add: (listener: (news: T) => void) => () => void; readonly tell: (news: T) => void };

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>();
  return {
    add: (listener) => {
      // A function of its own, so that the same listener can be added twice and taken away once.
      const own = (news: T): void => listener(news);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    tell: (news) => {
      for (const listener of listeners) {
        try {
          listener(news);
        } catch {
          // A page that is going away; its shell hears of that by itself.
        }
      }
    },
  };
}
