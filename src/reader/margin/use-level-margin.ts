import { useEffect } from 'react'
import { levelMargin, watchLayout } from '../page/level-margin'

/** Keep the margin level with the text while widths, fonts or what is open change. */
export function useLevelMargin(): void {
  useEffect(() => {
    levelMargin(document)
    return watchLayout(document, () => levelMargin(document))
  })
}
