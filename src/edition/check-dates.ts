import { type EditionProblem, problem, quoteWords } from './edition-problem'
import type { Edition } from './edition-schema'
import { isDay, parseEdtf } from './edtf'

/** Dates that are not EDTF of level 1, and days that no calendar has. */
export function checkDates(edition: Edition): EditionProblem[] {
  return [
    ...datesOf(edition)
      .filter(({ value }) => parseEdtf(value) === null)
      .map(({ path, value }) =>
        problem(
          'date',
          path,
          `${quoteWords(value)} is not a date in EDTF, level 1 (years 0000 to 9999)`,
        ),
      ),
    ...daysOf(edition)
      .filter(({ value }) => !isDay(value))
      .map(({ path, value }) => problem('date', path, `${quoteWords(value)} is not a day`)),
  ]
}

type Dated = { readonly path: string; readonly value: string }

function datesOf({ article, entities, quotations, dates, sources }: Edition): Dated[] {
  return given([
    { path: 'article.published', value: article.published },
    ...entities.flatMap((entity, index) =>
      entity.kind === 'event' ? [{ path: `entities[${index}].date`, value: entity.date }] : [],
    ),
    ...quotations.flatMap(({ records }, quotation) =>
      (records ?? []).map(({ date }, record) => ({
        path: `quotations[${quotation}].records[${record}].date`,
        value: date,
      })),
    ),
    ...dates.map(({ edtf }, index) => ({ path: `dates[${index}].edtf`, value: edtf })),
    ...sources.map(({ date }, index) => ({ path: `sources[${index}].date`, value: date })),
  ])
}

function daysOf({ checked, sources, corrections = [] }: Edition): Dated[] {
  return given([
    { path: 'checked', value: checked },
    ...sources.map((source, index) => ({
      path: `sources[${index}].checked`,
      value: source.checked,
    })),
    ...corrections.map(({ date }, index) => ({ path: `corrections[${index}].date`, value: date })),
  ])
}

/** Those that are not `null`. */
function given(dates: readonly { path: string; value: string | null }[]): Dated[] {
  return dates.flatMap(({ path, value }) => (value === null ? [] : [{ path, value }]))
}
