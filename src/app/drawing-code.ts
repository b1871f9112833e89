import { LazyParagraph } from '@/reader/article/LazyParagraph'

/**
 * Await the code that draws an edition which did not come prerendered, beside the edition itself:
 * else links would not find the paragraphs that they lead to. Where it does not come, the
 * paragraphs say so themselves.
 */
export async function drawingCode(): Promise<void> {
  await LazyParagraph.preload().catch(() => {})
}
