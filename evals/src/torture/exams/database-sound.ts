import type { Exam } from '../exam.ts'

export const databaseSound: Exam = {
  asks: 'is the database sound, and is every kept byte as it was?',
  examine: async ({ store }) => store.check(),
}
