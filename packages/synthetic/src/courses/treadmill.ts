import type { Course } from './course.ts'

/** Indoors: nothing of where, and a distance that the watch makes up from the arm. */
export const treadmill: Course<'treadmill'> = {
  id: 'treadmill',
  says: 'A treadmill.',
  outdoors: false,
  subSport: 'treadmill',
  hidesFade: false,
  lay: () => ({ altitudeM: () => 0, gradeRatio: () => 0 }),
}
