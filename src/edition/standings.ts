import type { EventEntity } from './edition-schema'

/** How an event stands to the article, in words beside its date. */
export const STANDINGS: Readonly<Record<EventEntity['standing'], string>> = {
  stated: 'Stated in the article',
  background: 'Background, not in the article',
  later: 'Later than the article',
}
