import type { Edition } from '@/edition/edition-schema'
import { Boundary } from '@/ui/Boundary'
import { PanelContent } from './PanelContent'
import { useShown } from './use-shown'

type Props = { readonly edition: Edition }

/**
 * Where all that concerns a choice, or a part of the overview, stands beside the text, and nothing
 * else. Its place and the name in it are there before its content is: `followChoice` writes them.
 */
export function Panel({ edition }: Props) {
  const shown = useShown(edition)
  return shown ? (
    <Boundary name="What concerns this">
      <PanelContent edition={edition} shown={shown} />
    </Boundary>
  ) : (
    <h2 className="font-semibold font-serif text-lg">
      <span dir="auto" data-panel-name className="panel-name">
        {''}
      </span>
    </h2>
  )
}
