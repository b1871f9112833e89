import type { Browser, Page } from 'playwright'
import * as v from 'valibot'

/** What the page's thread did: times in milliseconds. */
export type Tasks = {
  /** The longest task, by the clock on the wall. */
  readonly longestMs: number
  /** The most that one task took of the processor, whatever else the machine did. */
  readonly mostCpuMs: number
  /** What all took of the processor. */
  readonly cpuMs: number
  /** Cumulative layout shift. */
  readonly shift: number
}

/** Events of Chromium's trace that tell threads apart, tasks, and shifts; times in microseconds. */
const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
})

const shiftSchema = v.object({ score: v.number(), had_recent_input: v.boolean() })

/** What the threads of pages do while `work` is done, as Chromium's own trace has it. */
export async function watchTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel', 'loading', '__metadata'] })
  await work()
  const trace = v.parse(traceSchema, JSON.parse((await browser.stopTracing()).toString()))
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`
  const ofPages = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args['name'] === 'CrRendererMain')
      .map(threadOf),
  )
  const own = trace.traceEvents.filter((event) => ofPages.has(threadOf(event)))
  const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
  return {
    longestMs: Math.max(0, ...tasks.map(({ dur }) => dur / 1000)),
    mostCpuMs: Math.max(0, ...tasks.map(({ tdur }) => tdur / 1000)),
    cpuMs: sum(tasks.map(({ tdur }) => tdur / 1000)),
    shift: sum(own.filter(({ name }) => name === 'LayoutShift').map(({ args }) => shiftIn(args))),
  }
}

function shiftIn(args: Record<string, unknown>): number {
  const told = v.safeParse(shiftSchema, args['data'])
  return told.success && !told.output.had_recent_input ? told.output.score : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0)
}
