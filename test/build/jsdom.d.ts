/** As much of `jsdom` (which brings no types) as tests read built pages with. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string; readonly contentType?: string })
    readonly window: { readonly document: Document }
  }
}
