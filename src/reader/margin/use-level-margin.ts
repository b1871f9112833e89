import { useEffect } from 'react'
import { levelMargin, watchLayout } from '../page/article-dom'

/** Keep the margin level with the text while widths, fonts or what is open change. */
export function useLevelMargin(): void {
  useEffect(() => {
    levelMargin()
    return watchLayout(levelMargin)
  })
}
