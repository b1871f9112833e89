import { useEffect, useRef, useState } from 'react'
import { drawPicture } from './draw-picture'
import { describePicture, type PictureContent } from './picture-content'
import { loadPictureFonts } from './picture-fonts'

/** What a canvas shows: nothing while fonts are awaited, and nothing ever where drawing failed. */
type Drawn =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'shown'; readonly content: PictureContent }
  | { readonly kind: 'impossible' }

/** Draws on a canvas, once, as soon as the fonts are there. */
export function usePicture(content: PictureContent) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'awaited' })
  useEffect(() => {
    let isWanted = true
    async function draw() {
      await loadPictureFonts(describePicture(content))
      if (!isWanted || !canvas.current) return
      const shown = drawPicture(canvas.current, content)
      setDrawn(shown ? { kind: 'shown', content: shown } : { kind: 'impossible' })
    }
    draw().catch(() => {
      if (isWanted) setDrawn({ kind: 'impossible' })
    })
    return () => {
      isWanted = false
    }
  }, [content])
  return { canvas, drawn }
}
