/** As much of TimelineJS (which brings no types) as tests ask. */
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  type ReadDate = { readonly data: { readonly date_obj: Date; readonly format: string } }

  type ReadSlide = {
    readonly unique_id: string
    readonly start_date: ReadDate
    readonly end_date?: ReadDate
    readonly display_date: string
    readonly text: { readonly headline: string; readonly text: string }
  }

  /** Reads and tidies a timeline, which it changes; keeps what it stumbles over. */
  export class TimelineConfig {
    constructor(timeline: unknown)
    readonly title: Omit<ReadSlide, 'start_date'>
    readonly events: readonly ReadSlide[]
    validate(): void
    getErrors(): readonly unknown[]
  }
}
