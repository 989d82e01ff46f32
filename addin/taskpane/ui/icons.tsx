import type { ReactNode } from "react";

/** A line drawing on a 20 x 20 field in the colour of the text; words beside it carry the meaning. */
const drawing = (shape: ReactNode) => {
  const Drawing = ({ size = 20 }: { size?: number }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0 }}
    >
      {shape}
    </svg>
  );
  return Drawing;
};

export const BuildIcon = drawing(
  <>
    <rect x="3" y="3" width="14" height="14" rx="2" />
    <path d="M3 8h14M8 8v9M3 12.5h14" />
  </>,
);
export const MigrateIcon = drawing(<path d="M3 10h13M11.5 5.5 16 10l-4.5 4.5M3 5v10" />);
export const ScoreIcon = drawing(<path d="M4 14a7 7 0 1 1 12 0M10 12l3.5-4.5M8.8 13.2h2.4" />);
export const LookupIcon = drawing(
  <>
    <circle cx="8.5" cy="8.5" r="5" />
    <path d="m12.3 12.3 4.7 4.7" />
  </>,
);
export const CompareIcon = drawing(<path d="M3 4h5v12H3zM12 4h5v12h-5zM8 10h4" />);
export const PassIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="m6.8 10.2 2.2 2.3 4.3-4.7" />
  </>,
);
export const FailIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="m7.3 7.3 5.4 5.4M12.7 7.3l-5.4 5.4" />
  </>,
);
export const WarningIcon = drawing(<path d="M10 3 2.8 16.5h14.4zM10 8.2v4M10 14.3v.1" />);
export const FileIcon = drawing(<path d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13h5" />);
