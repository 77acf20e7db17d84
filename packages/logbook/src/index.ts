export { explainRecording } from './explain-recording.ts'
