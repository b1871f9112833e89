import type { Edition } from '@/edition/edition-schema'
import { Boundary } from '@/ui/Boundary'
import { ClearButton } from '../choosing/ClearButton'
import { usePanelCode } from './use-panel-code'
import { useShown } from './use-shown'

type Props = { readonly edition: Edition }

/**
 * Where all that concerns a choice, or a part of the overview, stands beside the text, and nothing
 * else. Its place and the name in it are there before its content is: `showChoice` writes them.
 */
export function PanelSlot({ edition }: Props) {
  const shown = useShown(edition)
  const { PanelContent, hasFailed, retry } = usePanelCode(shown !== null)
  return (
    <div className="panel" tabIndex={-1}>
      {shown && PanelContent ? (
        <Boundary name="What concerns this">
          <PanelContent edition={edition} shown={shown} />
        </Boundary>
      ) : (
        <h2 className="font-semibold font-serif text-lg">
          <span dir="auto" data-panel-name className="panel-name" suppressHydrationWarning>
            {''}
          </span>
        </h2>
      )}
      {shown && hasFailed && (
        <p role="alert" className="mt-2 text-sm">
          What concerns this could not be fetched.{' '}
          <button type="button" onClick={retry} className="underline underline-offset-2">
            Try again
          </button>{' '}
          <ClearButton className="underline underline-offset-2" />
        </p>
      )}
    </div>
  )
}
