// What a calibration meeting has before it.
export type { CalibrationPack } from '../core/checks/calibration-pack';
