/** The words of the article that a note is about. */
export function ArticleWords({ words }: { readonly words: string }) {
  return (
    <span dir="auto" className="font-serif text-ink">
      “{words}”
    </span>
  )
}
