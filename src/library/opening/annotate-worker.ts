import { annotate } from '@/annotate/annotate-article'
import { parseArticleText } from '@/annotate/reading/article-text'
import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { isEnglish, knownLanguage } from '@/edition/known-language'
import { parseEdition } from '@/edition/parse-edition'
import type { AnnotationNews } from './annotation-news'
import { editionOfArticle } from './edition-of-article'
import { type OpenedArticle, parseOpenedArticle } from './opened-article'
import { unmarkedEdition } from './unmarked-edition'

/** How often it is said that the work goes on, in milliseconds. */
const SIGN_OF_LIFE_MS = 1000

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const opened = parseOpenedArticle(data)
  if (opened) void answer(opened)
  else tell({ kind: 'refused', refusal: { kind: 'failed', reason: 'That is no article' } })
})

async function answer(opened: OpenedArticle): Promise<void> {
  let done = 0
  const tellWorking = () => tell({ kind: 'working', done })
  tellWorking()
  const life = setInterval(tellWorking, SIGN_OF_LIFE_MS)
  try {
    tell(
      await outcomeOf(opened, (part) => {
        done = part
        tellWorking()
      }),
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tell({ kind: 'refused', refusal: { kind: 'failed', reason } })
  } finally {
    clearInterval(life)
  }
}

async function outcomeOf(
  opened: OpenedArticle,
  onProgress: (done: number) => void,
): Promise<AnnotationNews> {
  const { text, published } = opened
  const language = opened.language === null ? null : knownLanguage(opened.language)
  const parsed = parseArticleText(text, { published, language })
  const isForeign = parsed.ok
    ? !isEnglish(parsed.value.language)
    : parsed.problem.kind === 'not-english'
  if (isForeign) return checked(unmarkedEdition(opened))
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.problem }
  const found = await annotate(text, { published, language: parsed.value.language, onProgress })
  return checked(editionOfArticle(found, opened))
}

/** An edition that has no faults; looking for them takes too long for the page to do it. */
function checked(edition: Edition): AnnotationNews {
  const parsed = parseEdition(edition)
  if (parsed.ok) return { kind: 'edition', edition: parsed.value }
  const reason = parsed.problem.slice(0, 1).map(formatProblem).join('')
  return { kind: 'refused', refusal: { kind: 'failed', reason } }
}

function tell(news: AnnotationNews): void {
  self.postMessage(news)
}
