import { useSyncExternalStore } from 'react'

/** A value that lives beside React and outlasts what shows it. */
export type Store<Value> = {
  readonly get: () => Value
  /** Put another in its place, and tell all that listen. */
  readonly set: (value: Value) => void
  /** Be told when it is another; returns how to stop. */
  readonly listen: (listener: () => void) => () => void
  /** What it began with, which pages are prerendered with. */
  readonly first: Value
}

/** Make a store that begins with `first`. */
export function storeOf<Value>(first: Value): Store<Value> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    first,
    get: () => value,
    set(next) {
      value = next
      for (const listener of listeners) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The value of a store; the component is drawn anew when it is another. */
export function useStore<Value>({ get, listen, first }: Store<Value>): Value {
  return useSyncExternalStore(listen, get, () => first)
}
