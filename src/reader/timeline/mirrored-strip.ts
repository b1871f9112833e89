import type { StripLayout } from './strip-layout'

/**
 * The strip as somebody reads it from the right: what was first stands there, and an event's
 * time goes on to the left. Words keep the ends by which they are placed, since these turn with the
 * direction of the page.
 */
export function mirroredStrip({ groups, ticks, article }: StripLayout): StripLayout {
  return {
    groups: groups.map((group) => ({
      ...group,
      at: 1 - group.at,
      until: 1 - group.until,
      label: group.label && { ...group.label, at: 1 - group.label.at },
    })),
    ticks: ticks.map((tick) => ({ ...tick, at: 1 - tick.at })),
    article: article && { ...article, at: 1 - article.at },
  }
}
