/** The reason hangs below the box, so that a slip of the keyboard moves nothing. */
export const floatingReason =
  '[&_[id$="-error"]]:absolute [&_[id$="-error"]]:top-full [&_[id$="-error"]]:left-0 [&_[id$="-error"]]:z-20 [&_[id$="-error"]]:mt-1.5 [&_[id$="-error"]]:w-max [&_[id$="-error"]]:max-w-64 [&_[id$="-error"]]:rounded [&_[id$="-error"]]:bg-paper-raised [&_[id$="-error"]]:px-2 [&_[id$="-error"]]:py-1 [&_[id$="-error"]]:text-left [&_[id$="-error"]]:whitespace-normal [&_[id$="-error"]]:shadow-float';
