import { useLayoutEffect } from 'react'
import { levelMargin, watchLayout } from '../page/level-margin'

/**
 * Keep the margin level with the text while widths, fonts or what is open change.
 *
 * @param marks for others the text is drawn anew
 */
export function useLevelMargin(marks: string): void {
  // Before it is painted, so that nothing in it jumps.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is watched goes with the marks
  useLayoutEffect(() => {
    levelMargin(document)
    return watchLayout(document, () => levelMargin(document))
  }, [marks])
}
