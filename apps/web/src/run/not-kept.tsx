import { Toast } from './toast.tsx'

interface NotKeptProps {
  readonly failure: unknown
  readonly onAgain?: () => void
  readonly onClose: () => void
}

/** Says that what the runner just did was not kept, and that all is as it was. */
export function NotKept({ failure, onAgain, onClose }: NotKeptProps) {
  return (
    <Toast urgent onClose={onClose} {...(onAgain && { action: { says: 'Try again', press: onAgain } })}>
      Not kept: all is as it was before.{' '}
      <span className="soft">{failure instanceof Error ? failure.message : ''}</span>
    </Toast>
  )
}
