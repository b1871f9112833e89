import type { MouseEvent } from 'react'
import { LinkShown } from './LinkShown'
import { useCopy } from './use-copy'

type Props = {
  /** The place on this page: "#p4". */
  readonly href: string
  readonly name: string
  readonly sign: string
  readonly makeLink: () => string
}

/** The small sign beside a place: a link to it, which also copies that link. */
export function PlaceLink({ href, name, sign, makeLink }: Props) {
  const { state, copy, close } = useCopy(name)

  function copyToo(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    void copy(makeLink())
  }
  return (
    <>
      <a
        href={href}
        onClick={copyToo}
        className="grid size-6 place-items-center rounded-sm font-sans text-sm text-muted no-underline hover:text-ink"
      >
        <span className="sr-only">Copy link to {name}</span>
        <span aria-hidden="true">{state === 'copied' ? '✓' : sign}</span>
      </a>
      {state === 'refused' && <LinkShown link={makeLink()} name={name} onClose={close} />}
    </>
  )
}
