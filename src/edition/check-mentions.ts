import { UNSPACED } from '@/text/unspaced'
import { type EditionProblem, problem, quoteWords } from './edition-problem'
import type { Edition, Mention } from './edition-schema'

/** Mentions that point at the same entity with the same words as another one, and mentions that begin or end within a word. */
export function checkMentions({ article, mentions }: Edition): EditionProblem[] {
  const owners = new Map<string, number>()
  return mentions.flatMap((mention, index) => {
    const keys = mention.entities.map((id) => `${mention.start}–${mention.end} ${id}`)
    const owner = keys.flatMap((key) => owners.get(key) ?? [])[0]
    for (const key of keys) owners.set(key, owners.get(key) ?? index)
    return [
      ...(owner === undefined
        ? []
        : [`points at the same with the same words as mentions[${owner}]`]),
      ...cutWord(article.text, mention),
    ].map((reason) => problem('mention', `mentions[${index}]`, reason, mention))
  })
}

function cutWord(text: string, { start, end, words }: Mention): string[] {
  return [start, end].some((offset) => isWithinWord(text, offset))
    ? [`${quoteWords(words)} at ${start}–${end} cuts a word`]
    : []
}

/** Whether a letter or digit stands on both sides, in a script that puts space between words. */
function isWithinWord(text: string, offset: number): boolean {
  const [before = ''] =
    /[\p{L}\p{M}\p{N}]$/u.exec(text.slice(Math.max(0, offset - 2), offset)) ?? []
  const [after = ''] = /^[\p{L}\p{M}\p{N}]/u.exec(text.slice(offset, offset + 2)) ?? []
  return before !== '' && after !== '' && !UNSPACED.test(before) && !UNSPACED.test(after)
}
