/** What other packages' tests may use. */
export {chromiumFlags, findEngine, requireEngine, type Engine} from './browsers/engine.js';
export {fetchBrowser, type FetchedVersion} from './browsers/fetch-browser.js';
export {countyDocuments, type DocumentTableRow} from './county/documents.js';
export {countyMatters, type MatterTableRow} from './county/matters.js';
export {type CountyPolicy, countyPolicies} from './county/policies.js';
export {type Random, randomOf} from './county/random.js';
export {type CountyFormat, type CountySize, writeCounty} from './county/write.js';
export {type CdpClient} from './launchers/cdp.client.js';
export {openPage, startOldChromium, type OldChromium} from './launchers/old-chromium.launcher.js';
export {WebKitLauncher} from './launchers/webkit.launcher.js';
export {serveFolder, type StaticServer} from './static-server.js';
