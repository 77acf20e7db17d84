import { Page } from '../parts/page.tsx'
import { Appearance } from './appearance.tsx'
import { EraseEverything } from './erase-everything.tsx'
import { ProfileSection } from './profile-section.tsx'
import { YourFiles } from './your-files.tsx'
import { PrivacyZones } from './zones/privacy-zones.tsx'

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
