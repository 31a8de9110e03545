type SceneProps = { width?: number };

/** How it works, first: call at a shop. */
export function ShopScene({ width = 72 }: SceneProps) {
  return (
    <svg className="scene" viewBox="0 0 72 56" width={width} aria-hidden>
      <path
        className="s-sheet"
        d="M9 27H63V54H9ZM18 34H32V54H18ZM40 34H54V44H40Z"
      />
      <path className="s-sheet" d="M7.5 13H64.5L70 25H2Z" />
      <path
        className="s-ginkgo"
        d="M2 25H15.6A6.8 6.3 0 0 1 2 25ZM15.6 25H29.2A6.8 6.3 0 0 1 15.6 25ZM29.2 25H42.8A6.8 6.3 0 0 1 29.2 25ZM42.8 25H56.4A6.8 6.3 0 0 1 42.8 25ZM56.4 25H70A6.8 6.3 0 0 1 56.4 25Z"
      />
    </svg>
  );
}

/** How it works, second: read the shop's QR code. */
export function ScanScene({ width = 62 }: SceneProps) {
  return (
    <svg className="scene" viewBox="0 0 62 58" width={width} aria-hidden>
      <rect className="s-sheet" x="17" y="2" width="28" height="54" rx="4.5" />
      <path d="M23 15H29V21H23ZM33 15H39V21H33ZM23 25H29V31H23ZM33 25H35.5M39 25V31M35 30.5V31M28 47H34" />
      <path
        className="s-red"
        d="M11 5.5H3.5V13M51 5.5H58.5V13M11 45H3.5V37.5M51 45H58.5V37.5"
      />
    </svg>
  );
}

/** How it works, third: press the stamp. */
export function PressScene({ width = 52 }: SceneProps) {
  return (
    <svg className="scene" viewBox="0 0 52 58" width={width} aria-hidden>
      <path
        className="s-sheet"
        d="M20 26V21.5C16.6 19.7 14.5 16.4 14.5 12.6A11.5 10.8 0 0 1 37.5 12.6C37.5 16.4 35.4 19.7 32 21.5V26H42Q45 26 45 29V38H7V29Q7 26 10 26Z"
      />
      <ellipse className="s-red" cx="26" cy="49" rx="24" ry="6.8" />
    </svg>
  );
}

/** A closed shop front in the rain, with the given words on the hanging board. */
export function PausedScene({
  board,
  width = 198,
}: SceneProps & { board: string }) {
  const size = Math.min(25, 96 / Math.max([...board].length, 1));
  return (
    <svg className="scene" viewBox="0 0 198 148" width={width} aria-hidden>
      <path
        className="s-rain"
        d="M73 47A15.5 15.5 0 0 1 77 16 23.5 23.5 0 0 1 122 21 13.6 13.6 0 0 1 119 47ZM82 53L78 60M100 53L96 60M118 53L114 60"
      />
      <path
        className="s-thin"
        d="M29 97H169M29 106H169M29 115H169M29 124H169M29 133H169"
      />
      <path d="M21 87V144M177 87V144M29 87V144M169 87V144M5 144.5H194" />
      <path
        className="s-sheet"
        d="M13.5 65H185.500L198 87H1ZM41 65L34.5 87M70 65L67 87M99.5 65V87M128.5 65L131.5 87M157.5 65L164.5 87"
      />
      <path d="M70 98L98 87 128 96" />
      <g transform="rotate(-3 99 116)">
        <rect className="s-paper" x="46.5" y="97" width="105" height="37" />
        <text x="99" y={115.5 + size * 0.36} fontSize={size} letterSpacing={1}>
          {board}
        </text>
      </g>
    </svg>
  );
}

/** Two telephones: from an application's own window to the browser. */
export function InAppScene({ width = 190 }: SceneProps) {
  return (
    <svg className="scene" viewBox="0 0 190 116" width={width} aria-hidden>
      <path
        className="s-sheet"
        d="M13 7H55Q64 7 64 16V105Q64 114 55 114H11Q2 114 2 105V16Q2 7 11 7ZM2 25H64M2 97H64M135 7H177Q186 7 186 16V105Q186 114 177 114H133Q124 114 124 105V16Q124 7 133 7ZM124 25H186M134 16H171M80 61.500H109M98 52L109 61.5 98 71"
      />
      <g className="s-red">
        <circle className="s-sheet" cx="52" cy="15.5" r="13.5" />
        <circle cx="155" cy="65" r="20.5" />
        <path d="M147 65.500L152.5 71.5 163.5 59" />
      </g>
      <path
        className="s-dot"
        d="M43 15.500a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1-5.2 0ZM49.4 15.500a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1-5.2 0ZM55.8 15.500a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1-5.2 0Z"
      />
    </svg>
  );
}
