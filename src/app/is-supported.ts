/**
 * Whether the browser has what the scripts of a page stand on: it is there in what the README calls
 * supported. What is not asked for here can be missing without harm, and whoever uses it looks.
 */
export function isSupported(): boolean {
  return (
    'showPopover' in HTMLElement.prototype &&
    'showModal' in HTMLDialogElement.prototype &&
    'any' in AbortSignal &&
    'Segmenter' in Intl &&
    'ListFormat' in Intl &&
    'toSorted' in Array.prototype &&
    'toReversed' in Array.prototype &&
    'findLast' in Array.prototype &&
    'at' in Array.prototype &&
    'ResizeObserver' in window &&
    'MutationObserver' in window &&
    'matchMedia' in window
  )
}
