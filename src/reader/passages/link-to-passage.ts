import { hrefTo, linkTo } from '@/address/links'
import { formatPassage } from '@/address/passage-address'
import type { Edition } from '@/edition/edition-schema'
import { describePassage } from '@/text/passage/describe-passage'
import { textFragment } from '@/text/passage/text-fragment'
import type { TextRange } from '@/text/range'

/**
 * The link that shares a passage: with what finds its words again after edits, and at the end the
 * directive by which a browser scrolls there without scripts.
 */
export function linkToPassage(edition: Edition, range: TextRange): string {
  return linkTo(edition, null) + passageHref(edition, range)
}

/** The address of a passage within this page, with the same directive. */
export function passageHref(edition: Edition, range: TextRange): string {
  const passage = describePassage(edition.article.text, range)
  const href = hrefTo({ kind: 'passage', described: formatPassage(passage) })
  const directive = textFragment(passage)
  return directive === '' ? href : `${href}:~:${directive}`
}
