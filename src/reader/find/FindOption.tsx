import type { MouseEvent } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { bringIntoWindow } from '../page/text-in-window'
import type { Command, FindResult, FoundWords, NamedResult, PassageResult } from './find-results'
import { leadOf } from './lead-of'

type Props = {
  readonly edition: Edition
  readonly id: string
  readonly result: FindResult
  readonly isActive: boolean
  readonly onFollowed: () => void
}

const KIND_NAMES = {
  entity: 'Named',
  quote: 'Quote',
  event: 'Event',
  section: 'Section',
  note: 'Note',
  date: 'Date',
  source: 'Source',
  article: 'Article',
  about: 'About',
  passage: 'In the text',
  command: 'Command',
} as const satisfies Record<FindResult['kind'], string>

/** What every option is to the list and looks like in it. */
type Option = {
  readonly id: string
  readonly role: 'option'
  readonly 'aria-selected': boolean
  readonly tabIndex: -1
  readonly className: string
}

const LOOK =
  'flex w-full items-baseline gap-2 rounded-sm px-2 py-1.5 text-left text-ink aria-selected:bg-rule/60 hover:bg-rule/40 forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2'

/** One result in the list under the field: a link, so that it opens elsewhere and is copied as links are. */
export function FindOption({ edition, id, result, isActive, onFollowed }: Props) {
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
    case 'note':
    case 'date':
    case 'source':
    case 'article':
    case 'about':
      return (
        <NamedOption edition={edition} option={option} named={result} onFollowed={onFollowed} />
      )
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
  readonly edition: Edition
  readonly option: Option
  readonly named: NamedResult
  readonly onFollowed: () => void
}

/** What it is called, whole; the words that were found beside it where they fit, else on a line below. */
function NamedOption({ edition, option, named, onFollowed }: NamedProps) {
  const { href, chooses, arrive } = leadOf(edition, named)
  function goThere() {
    onFollowed()
    arrive?.()
  }
  return (
    <a {...option} href={href} data-choose={chooses} onClick={onceFollowed(goThere)}>
      <Kind name={KIND_NAMES[named.kind]} />
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        {named.label && <bdi className="wrap-anywhere">{named.label}</bdi>}
        {named.found && (
          <span className={named.label ? 'min-w-0 truncate' : 'line-clamp-2 min-w-0'}>
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
  return <span className="w-18 shrink-0 text-muted text-xs">{name}</span>
}
