import { flat } from './flat.ts'
import { hilly } from './hilly.ts'
import { netDownhill } from './net-downhill.ts'
import { rolling } from './rolling.ts'
import { treadmill } from './treadmill.ts'

/** Every ground there is. A new one is a file beside these and a line here. */
export const courses = [flat, rolling, hilly, netDownhill, treadmill] as const

export type CourseId = (typeof courses)[number]['id']
export type { Course, Ground } from './course.ts'
export { flat, hilly, netDownhill, rolling, treadmill }
