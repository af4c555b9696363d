/** The pages before somebody is in, and after they have lost their way: one file. */
export { DeviceRemovedPage } from '../access/DeviceRemovedPage.tsx'
export { LostPage } from '../access/LostPage.tsx'
export { JoinPage } from './JoinPage.tsx'
export { SetupPage } from './SetupPage.tsx'
export { SignInPage } from './sign-in/SignInPage.tsx'
export { WaysBack } from './sign-in/WaysBack.tsx'
