/** The pages before somebody is in, and after they have lost their way: one file. */
export { LostPage } from '../access/LostPage.tsx'
export { SharePage } from '../capture/SharePage.tsx'
export { JoinPage } from './JoinPage.tsx'
export { NotFoundGate, NotFoundPage, NoWayIn } from './NoWayIn.tsx'
export { SetupPage } from './SetupPage.tsx'
export { SignInPage } from './sign-in/SignInPage.tsx'
