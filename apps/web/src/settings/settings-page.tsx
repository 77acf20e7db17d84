import { Page } from '../parts/page.tsx'
import { Appearance } from './appearance.tsx'
import { EraseEverything } from './erase-everything.tsx'
import { PrivacyZones } from './privacy-zones.tsx'
import { ProfileSection } from './profile-section.tsx'
import { YourFiles } from './your-files.tsx'

/** What is known of the runner, how they like to read, and what is theirs. */
export function SettingsPage() {
  return (
    <Page title="Settings">
      <ProfileSection />
      <Appearance />
      <PrivacyZones />
      <YourFiles />
      <EraseEverything />
    </Page>
  )
}
