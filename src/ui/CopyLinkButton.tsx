import { LinkShown } from './LinkShown'
import { useCopy } from './use-copy'

type Props = {
  /** What the link leads to, as in "Link to paragraph 4 copied". */
  readonly name: string
  /** Makes the link when it is asked for. */
  readonly makeLink: () => string
}

/** A button that copies a link and says that it did; where copying is refused, it shows the link. */
export function CopyLinkButton({ name, makeLink }: Props) {
  const { state, copy, close } = useCopy(name)
  return (
    <>
      <button
        type="button"
        aria-label={`Copy link to ${name}`}
        onClick={() => copy(makeLink())}
        className="min-h-6 text-left text-muted underline decoration-rule underline-offset-2 hover:text-ink hover:decoration-current"
      >
        {state === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      {state === 'refused' && <LinkShown link={makeLink()} name={name} onClose={close} />}
    </>
  )
}
