import type { MouseEvent } from 'react'
import { choosingHref, hrefTo } from '@/address/links'
import type { RankedFound } from '@/edition/search-edition'
import { bringIntoWindow } from '../page/text-in-window'
import type { Command, FindResult, FoundWords, NamedResult, PassageResult } from './find-results'

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

/** What every option is to the list and looks like in it. */
type Option = {
  readonly id: string
  readonly role: 'option'
  readonly 'aria-selected': boolean
  readonly tabIndex: -1
  readonly className: string
}

const LOOK =
  'flex w-full items-baseline gap-2 rounded-sm px-2 py-1.5 text-left text-ink aria-selected:bg-rule/60 hover:bg-rule/40'

/** One result in the list under the field: a link, so that it opens elsewhere and is copied as links are. */
export function FindOption({ id, result, isActive, onFollowed }: Props) {
  const option: Option = {
    id,
    role: 'option',
    'aria-selected': isActive,
    tabIndex: -1,
    className: LOOK,
  }
  switch (result.kind) {
    case 'command':
      return <CommandOption option={option} command={result} onFollowed={onFollowed} />
    case 'passage':
      return <PassageOption option={option} passage={result} onFollowed={onFollowed} />
    case 'entity':
    case 'quote':
    case 'event':
    case 'section':
      return <NamedOption option={option} named={result} onFollowed={onFollowed} />
  }
}

type CommandProps = {
  readonly option: Option
  readonly command: Command
  readonly onFollowed: () => void
}

function CommandOption({ option, command, onFollowed }: CommandProps) {
  function run() {
    command.run()
    onFollowed()
  }
  return (
    <button type="button" {...option} onClick={run}>
      <Kind name={KIND_NAMES.command} /> {command.name}
    </button>
  )
}

type PassageProps = {
  readonly option: Option
  readonly passage: PassageResult
  readonly onFollowed: () => void
}

function PassageOption({ option, passage, onFollowed }: PassageProps) {
  function goThere() {
    onFollowed()
    // Also when its address is that of the page already.
    bringIntoWindow(document, passage.range)
  }
  return (
    <a {...option} href={passage.href} onClick={onceFollowed(goThere)}>
      <Kind name={KIND_NAMES.passage} />
      <span className="line-clamp-2 min-w-0">
        <Words {...passage.found} />
      </span>
      <span className="ml-auto shrink-0 text-muted text-sm">
        <span className="sr-only">paragraph </span>
        <span aria-hidden="true">¶ </span>
        {passage.paragraph}
      </span>
    </a>
  )
}

type NamedProps = {
  readonly option: Option
  readonly named: NamedResult
  readonly onFollowed: () => void
}

/** What it is called, whole; the words that were found beside it where they fit, else on a line below. */
function NamedOption({ option, named, onFollowed }: NamedProps) {
  return (
    <a
      {...option}
      href={hrefOf(named)}
      data-choose={named.kind === 'entity' ? named.id : undefined}
      onClick={onceFollowed(onFollowed)}
    >
      <Kind name={KIND_NAMES[named.kind]} />
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <bdi className="wrap-anywhere">{named.label}</bdi>
        {named.found && (
          <span className="min-w-0 truncate">
            <Words {...named.found} />
          </span>
        )}
      </span>
    </a>
  )
}

/** After the page has followed the link; one that opens elsewhere leaves the list as it is. */
function onceFollowed(act: () => void): (event: MouseEvent) => void {
  return ({ ctrlKey, metaKey, shiftKey, altKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey && !altKey) setTimeout(act)
  }
}

function Words({ before, words, after }: FoundWords) {
  return (
    <bdi className="text-muted">
      {before}
      <span className="text-ink">{words}</span>
      {after}
    </bdi>
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
      return hrefTo({ kind: 'section', id: found.id })
    case 'quote':
    case 'event':
      return hrefTo({ kind: found.kind, id: found.id })
  }
}
