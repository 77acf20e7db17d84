/**
 * Inverse of a symmetric positive definite matrix, row by row, by Cholesky's decomposition; undefined where it is not
 * positive definite.
 */
export function choleskyInverse(matrix: Float64Array, size: number): Float64Array | undefined {
  const root = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!
      for (let k = 0; k < j; k++) sum -= root[i * size + k]! * root[j * size + k]!
      if (i !== j) root[i * size + j] = sum / root[j * size + j]!
      else if (sum > 1e-12 * Math.abs(matrix[i * size + i]!)) root[i * size + i] = Math.sqrt(sum)
      else return undefined
    }
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    const solved = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      let sum = i === column ? 1 : 0
      for (let k = 0; k < i; k++) sum -= root[i * size + k]! * solved[k]!
      solved[i] = sum / root[i * size + i]!
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = solved[i]!
      for (let k = i + 1; k < size; k++) sum -= root[k * size + i]! * solved[k]!
      solved[i] = sum / root[i * size + i]!
    }
    for (let i = 0; i < size; i++) inverse[i * size + column] = solved[i]!
  }
  return inverse
}
