import type { Found } from '@/edition/search-edition'
import { choosingHref } from '../places'

/** A result that leads somewhere, or a command that does something. */
export type FindResult =
  | ({ readonly key: string } & Found)
  | {
      readonly key: string
      readonly kind: 'command'
      readonly name: string
      readonly run: () => void
    }

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
  command: 'Command',
} as const

/** One result in the list under the field: a link, so that it opens elsewhere and is copied as links are. */
export function FindOption({ id, result, isActive, onFollowed }: Props) {
  const look =
    'flex w-full items-baseline gap-2 rounded-sm px-2 py-1.5 text-left text-ink aria-selected:bg-rule/60 hover:bg-rule/40'
  if (result.kind === 'command') {
    return (
      <button
        type="button"
        id={id}
        role="option"
        aria-selected={isActive}
        tabIndex={-1}
        onClick={() => {
          result.run()
          onFollowed()
        }}
        className={look}
      >
        <Kind name={KIND_NAMES.command} /> {result.name}
      </button>
    )
  }
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={hrefOf(result)}
      data-choose={result.kind === 'entity' ? result.id : undefined}
      onClick={() => setTimeout(onFollowed)}
      className={look}
    >
      <Kind name={KIND_NAMES[result.kind]} />
      <span className="min-w-0 truncate">
        {result.label}
        {result.detail && <span className="text-muted"> {result.detail}</span>}
      </span>
    </a>
  )
}

function Kind({ name }: { readonly name: string }) {
  return <span className="w-16 shrink-0 text-muted text-xs">{name}</span>
}

function hrefOf(found: Found): string {
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
