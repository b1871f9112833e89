import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { findOwn, type OwnOrder } from '@/library/own/find-own'
import type { OwnListing } from '@/library/own/own-list'
import { ownWordsQuery } from '@/library/own/own-queries'

/** A list of own editions as the reader looks for something in it and orders it. */
export function useFoundOwn(list: readonly OwnListing[]) {
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<OwnOrder>('opened')
  const sought = useDeferredValue(query)
  // Their texts are read from the device only once somebody looks for words.
  const { data: words = NONE, isLoading } = useQuery({ ...ownWordsQuery(), enabled: query !== '' })
  return { query, setQuery, order, setOrder, isLoading, found: findOwn(list, sought, order, words) }
}

const NONE: ReadonlyMap<string, string> = new Map()
