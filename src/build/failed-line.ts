/**
 * The line that a page shows where its scripts fail (`listenForFailures`), or where a newer version
 * of it was put up and it cannot be loaded anew by itself, or another page was asked for offline.
 */
export function failedLine(hasArticle: boolean): string {
  const failure = hasArticle
    ? 'Not all of this page works at the moment; the article and its links do.'
    : 'Not all of this page works at the moment.'
  return `<p role="status" class="failed-line"><span class="line-of-failure">${failure}</span><span class="line-of-newer">A newer version of this page has been put up.</span><span class="line-of-offline">There is no connection. That page can be shown once it is back.</span> <a href="">Load it again</a></p>`
}
