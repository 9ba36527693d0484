/**
 * Events within the server. Unlike the library's, an exception of a listener reaches whoever fired the event, and through
 * it the boundary, which logs it without its text; the other listeners are called all the same.
 */

/** Subscribes a listener. @returns ends the subscription */
export type Event<T> = (listener: (value: T) => void) => () => void;

/** The side that fires. */
export interface EventSource<T> {
  readonly event: Event<T>;
  /** Calls the listeners in the order in which they subscribed. @throws the first exception of a listener, at the end */
  fire(value: T): void;
}

/** Makes an event nobody listens to yet. */
export function createEvent<T>(): EventSource<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    event(listener) {
      // A function of its own for each subscription, so that one listener may subscribe twice.
      const subscribed = (value: T) => listener(value);
      listeners.add(subscribed);
      return () => listeners.delete(subscribed);
    },
    fire(value) {
      const failures: unknown[] = [];
      for (const listener of [...listeners]) {
        try {
          listener(value);
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
