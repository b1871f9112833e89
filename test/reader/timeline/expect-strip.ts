import { expect } from 'vitest'
import type { StripGroup } from '@/reader/timeline/strip-labels'
import type { StripLayout } from '@/reader/timeline/strip-layout'

/** Where a mark is drawn: a single one where it begins, several in the middle of their time. */
function placeOf({ at, until, events }: StripGroup): number {
  return events.length > 1 ? (at + until) / 2 : at
}

function describeGroup({ events }: StripGroup): string {
  return events.map(({ date, standing }) => `${date} ${standing}`).join(' + ')
}

/** What the strip promises, in rem, written out again. */
const PROMISED = { letter: 0.415, labelGap: 0.9, mark: 1.5, mixedMark: 0.72, article: 5.5 }

export function expectMarksApart({ groups }: StripLayout, widthRem: number): void {
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1]
    if (!next) continue
    const least = group.isStated === next.isStated ? PROMISED.mark : PROMISED.mixedMark
    const distance = (placeOf(next) - placeOf(group)) * widthRem
    expect(distance, `${describeGroup(group)} | ${describeGroup(next)}`).toBeGreaterThan(
      least - 1e-6,
    )
  }
}

/** Labels by the width of their letters, each clear of the next and of both edges. */
export function expectLabelsApart({ groups }: StripLayout, widthRem: number): void {
  const spans = groups
    .flatMap(({ label }) => {
      if (!label) return []
      const words = [label.title, label.detail].filter((part) => part !== '').join(' ')
      const length = words.length * PROMISED.letter
      const edge = label.at * widthRem
      return label.anchor === 'start'
        ? [{ words, from: edge, to: edge + length }]
        : [{ words, from: edge - length, to: edge }]
    })
    .toSorted((a, b) => a.from - b.from)
  for (const [index, { words, from, to }] of spans.entries()) {
    expect(from, `${words} begins`).toBeGreaterThan(-1e-6)
    expect(to, `${words} ends`).toBeLessThan(widthRem + 1e-6)
    const next = spans[index + 1]
    if (next) {
      expect(next.from - to, `${words} | ${next.words}`).toBeGreaterThan(PROMISED.labelGap - 1e-6)
    }
  }
}

/** Ticks' labels clear of the next tick, of the edge and of the words "this article", which fit too. */
export function expectTicksFit({ ticks, article }: StripLayout, widthRem: number): void {
  const words = article && articleWords(article, widthRem)
  if (words) {
    expect(words.from).toBeGreaterThan(-1e-6)
    expect(words.to).toBeLessThan(widthRem + 1e-6)
  }
  for (const [index, { at, label }] of ticks.entries()) {
    const from = at * widthRem
    const to = from + label.length * PROMISED.letter
    const next = ticks[index + 1]?.at ?? 1
    expect(to, label).toBeLessThan(next * widthRem + 1e-6)
    const isClear = words === null || to <= words.from + 1e-6 || words.to <= from + 1e-6
    expect(isClear, `${label} under "this article"`).toBe(true)
  }
}

function articleWords(
  { at, anchor }: NonNullable<StripLayout['article']>,
  widthRem: number,
): { readonly from: number; readonly to: number } {
  const edge = at * widthRem
  return anchor === 'start'
    ? { from: edge, to: edge + PROMISED.article }
    : { from: edge - PROMISED.article, to: edge }
}
