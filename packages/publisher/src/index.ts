/** Turning tables into a feed, from a program instead of the `zwgk` command. */
export {buildFeed, type BuildInput, type BuildOutput} from './build/build.js';
export {type Config, type ConfigResult, readConfig} from './build/config.js';
export {checkFeed, type CheckResult} from './check/check.js';
export type {Issue, Severity} from './issue.js';
export {reportPage, type PageSubject} from './report/page.js';
export type {Report} from './report/report.js';
export {writeTemplate} from './template/template.js';
export {writeFeed, type WriteOptions} from './write/feed.js';
export type {FeedContent} from './write/content.js';
export {FeedFolder, FolderError} from './write/folder.js';
