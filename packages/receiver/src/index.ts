export {SettingError, type Settings, readSettings} from './config/settings.js';
export {Log} from './http/log.js';
export {
  InUseError,
  openReceiver,
  type Receiver,
  type ReceiverOptions,
  type RunningReceiver,
  startReceiver,
} from './server.js';
