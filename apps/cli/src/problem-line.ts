import type { Problem, ProblemLine } from '@freshlegs/domain'

/** A refusal as a line of `--json`. */
export function problemLine({ code, detail, path, byteOffset, pointer }: Problem): ProblemLine {
  return {
    schema: 'freshlegs/problem@1',
    path: path ?? null,
    problem: {
      code,
      detail,
      ...(byteOffset === undefined ? {} : { byteOffset }),
      ...(pointer === undefined ? {} : { pointer }),
    },
  }
}
