import { useQuery } from '@tanstack/react-query'
import { editionQuery } from '@/library/edition-query'
import { EditionPage } from './EditionPage'

/** The page of one published edition. */
export function ReadPage({ id }: { readonly id: string }) {
  return <EditionPage loading={useQuery(editionQuery(id))} />
}
