import type { MouseEvent } from 'react'
import type { RankedFound } from '@/edition/search-edition'
import { bringIntoWindow } from '../article/text-in-window'
import { choosingHref } from '../places'
import type { FindResult, FoundWords } from './find-results'

type Props = {
  readonly id: string
  readonly result: FindResult
  readonly isActive: boolean
  readonly onFollowed: () => void
}

const KIND_NAMES = {
  entity: 'Entity',
  quote: 'Quote',
  event: 'Event',
  section: 'Section',
  passage: 'Passage',
  command: 'Command',
} as const

const LOOK =
  'flex w-full items-baseline gap-2 rounded-sm px-2 py-1.5 text-left text-ink aria-selected:bg-rule/60 hover:bg-rule/40'

/** One result in the list under the field: a link, so that it opens elsewhere and is copied as links are. */
export function FindOption({ id, result, isActive, onFollowed }: Props) {
  const option = { id, role: 'option', 'aria-selected': isActive, tabIndex: -1, className: LOOK }
  switch (result.kind) {
    case 'command':
      return (
        <button
          type="button"
          {...option}
          onClick={() => {
            result.run()
            onFollowed()
          }}
        >
          <Kind name={KIND_NAMES.command} /> {result.name}
        </button>
      )
    case 'passage':
      return (
        <a
          {...option}
          href={result.href}
          onClick={onceFollowed(() => {
            onFollowed()
            // Also when its address is that of the page already.
            bringIntoWindow(result.range)
          })}
        >
          <Kind name={KIND_NAMES.passage} />
          <Words {...result.found} />
          <span className="ml-auto shrink-0 text-muted text-sm">
            <span className="sr-only">paragraph </span>
            <span aria-hidden="true">¶ </span>
            {result.paragraph}
          </span>
        </a>
      )
    case 'entity':
    case 'quote':
    case 'event':
    case 'section':
      return (
        <a
          {...option}
          href={hrefOf(result)}
          data-choose={result.kind === 'entity' ? result.id : undefined}
          onClick={onceFollowed(onFollowed)}
        >
          <Kind name={KIND_NAMES[result.kind]} />
          <span className="min-w-0 truncate not-last:max-w-[60%] not-last:shrink-0">
            {result.label}
          </span>
          {result.found && <Words {...result.found} />}
        </a>
      )
  }
}

/** After the page has followed the link; one that opens elsewhere leaves the list as it is. */
function onceFollowed(act: () => void): (event: MouseEvent) => void {
  return ({ ctrlKey, metaKey, shiftKey, altKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey && !altKey) setTimeout(act)
  }
}

function Words({ before, words, after }: FoundWords) {
  return (
    <span className="min-w-0 truncate text-muted">
      {before}
      <span className="text-ink">{words}</span>
      {after}
    </span>
  )
}

function Kind({ name }: { readonly name: string }) {
  return <span className="w-16 shrink-0 text-muted text-xs">{name}</span>
}

function hrefOf(found: RankedFound): string {
  switch (found.kind) {
    case 'entity':
      return choosingHref(found.id)
    case 'section':
      return `#${found.id}`
    case 'quote':
    case 'event':
      return `#${found.kind}-${found.id}`
  }
}
