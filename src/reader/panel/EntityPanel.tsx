import { type ReactNode, useState } from 'react'
import type { Edition, Entity } from '@/edition/edition-schema'
import { entityAppearances } from '@/edition/entity-appearances'
import { isEvent } from '@/edition/is-event'
import { PlaceInTime } from '../timeline/PlaceInTime'
import { EntityAbout } from './EntityAbout'
import { EntityEvents } from './EntityEvents'
import { EntityNamed } from './EntityNamed'
import { PanelQuotes } from './PanelQuotes'
import { Tabs } from './Tabs'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** All there is about one entity: what it said first, or else where it is named. */
export function EntityPanel({ edition, entity }: Props) {
  const appearances = entityAppearances(edition, entity.id)
  const { said, mentions, events } = appearances
  const tabs: Record<PanelTab, { label: string; count: number | null; content: ReactNode }> = {
    said: {
      label: 'Said',
      count: said.length,
      content: <PanelQuotes edition={edition} quotations={said} entity={entity} />,
    },
    named: {
      label: 'Named',
      count: mentions.length,
      content: <EntityNamed edition={edition} entity={entity} appearances={appearances} />,
    },
    events: {
      label: 'Events',
      count: events.length,
      content: (
        <EntityEvents edition={edition} events={events} chosen={isEvent(entity) ? entity : null} />
      ),
    },
    about: {
      label: 'About',
      count: null,
      content: <EntityAbout edition={edition} entity={entity} />,
    },
  }
  const shown = PANEL_TABS.filter((tab) =>
    tab === 'about' ? hasAbout(entity) : tabs[tab].count !== 0,
  )
  const [tab, setTab] = useState(shown[0] ?? 'about')
  return (
    <>
      {entity.description && (
        <p
          dir="auto"
          className={`mt-1 text-muted text-sm ${said.length > 0 ? 'line-clamp-2' : ''}`}
        >
          {entity.description}
        </p>
      )}
      <PlaceInTime edition={edition} events={events} isEvent={isEvent(entity)} />
      <Tabs
        name={entity.label}
        tabs={shown.map((id) => ({ id, ...tabs[id] }))}
        selected={tab}
        onSelect={setTab}
      />
    </>
  )
}

/** Whether anything is known of it beside what the article has. */
function hasAbout({ description, comment, sources, links }: Entity): boolean {
  return Boolean(description || comment || sources.length > 0 || links.length > 0)
}

const PANEL_TABS = ['said', 'named', 'events', 'about'] as const
type PanelTab = (typeof PANEL_TABS)[number]
