import { lazyPart } from '@/ui/lazy'

/**
 * A paragraph that React draws: on a page that came prerendered only for other marks, and by then
 * its code is there. Whoever draws a whole edition has it come first (`preload`), so that links
 * find the paragraphs that they lead to.
 */
export const LazyParagraph = lazyPart('This paragraph', () =>
  import('./ParagraphWithTools').then((paragraph) => paragraph.ParagraphWithTools),
)
