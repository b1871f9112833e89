const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A name in a sentence of ours where there is no markup to put it in `bdi`: one that runs the other
 * way stands between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9), so that it keeps the
 * words and marks around it in their places; any other is given back as it is.
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}
