/** What an error of the endpoint says, and how many causes it has. */
export interface Fact {
  code: string;
  status: number;
  message: string;
  causes: number;
}

/** The endpoint that the facts are about. */
export const endpoint = {
  id: "login-authorizeuser",
  name: "POST /login/authorizeuser",
  address: "/arena/endpoints/login-authorizeuser/",
};

/** The six errors of the endpoint, written down by hand: every form has to say the same. */
export const facts: readonly Fact[] = [
  {
    code: "4081",
    status: 400,
    message:
      "Your password has either been reset by an Account Administrator or has expired. Please proceed to the browser-based Arena user interface and configure a new password.",
    causes: 3,
  },
  {
    code: "4083",
    status: 400,
    message: "Too many invalid password attempts, account disabled for five minutes.",
    causes: 1,
  },
  {
    code: "20001",
    status: 400,
    message: "Insufficient privileges for this user.",
    causes: 2,
  },
  {
    code: "20000",
    status: 500,
    message: "User not authenticated.",
    causes: 1,
  },
  {
    code: "20016",
    status: 400,
    message: "User not authorized for workspace.",
    causes: 2,
  },
  {
    code: "20015",
    status: 400,
    message: "User email address not found.",
    causes: 1,
  },
];
