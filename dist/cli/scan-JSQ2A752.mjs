import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runScan,
  scanCommand
} from "./chunk-MWUHN5A6.mjs";
import "./chunk-VCWOGFSU.mjs";
import "./chunk-VAQQSW2S.mjs";
import "./chunk-VMC7XMUR.mjs";
import "./chunk-I72ZWDEU.mjs";
import "./chunk-OD6CPHDH.mjs";
import "./chunk-MQYDHDIL.mjs";
import "./chunk-677WINNG.mjs";
import "./chunk-VX3AXTIZ.mjs";
import "./chunk-SU2BWYDD.mjs";
import "./chunk-6YTUPNX5.mjs";
import "./chunk-RU7YGRBE.mjs";
import "./chunk-FRU6DDVO.mjs";
import "./chunk-VQ3YYX2Z.mjs";
import "./chunk-GFAV5WAT.mjs";
import "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-CB5IU77C.mjs";
import "./chunk-RUNXCMMM.mjs";
import "./chunk-YCRTLUB3.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-2APNGFPI.mjs";
import "./chunk-5QT6A7SG.mjs";
import "./chunk-7S2HP7FY.mjs";
import "./chunk-CURK6QLX.mjs";
import "./chunk-5WYAM7PJ.mjs";
import "./chunk-3SMOQOE6.mjs";
import "./chunk-ZL5LOEQ7.mjs";
import "./chunk-QSSIPJLQ.mjs";
import "./chunk-XKFAA5KR.mjs";
import "./chunk-SXUG5HUH.mjs";
import "./chunk-VIV4JG3X.mjs";
import "./chunk-AY33RN6Z.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-SFZ4GHME.mjs";
import "./chunk-T5SFZNJT.mjs";
import "./chunk-UGLDL62U.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-UQ6KK4HY.mjs";
import "./chunk-VRKPR623.mjs";
import "./chunk-YHB3WRKM.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  runScan,
  scanCommand
};
